package dengwen.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import java.util.Arrays;

/** A clue and what of it is kept; whose part it is follows from who asks. */
record PartId(ClueId clue, Secret secret) {

    /** Reads it from a path. @throws NotFound when the text is none */
    public static PartId fromString(String text) {
        String[] halves = text.split("\\.", -1);
        return Arrays.stream(Secret.values())
                .filter(secret -> halves.length == 2 && secret.name().equals(halves[1]))
                .filter(secret -> halves[0].matches("[a-z2-7]{26}"))
                .map(secret -> new PartId(new ClueId(halves[0]), secret))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    @JsonValue
    public String toString() {
        return clue + "." + secret;
    }
}
