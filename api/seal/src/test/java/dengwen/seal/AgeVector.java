package dengwen.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** One file of C2SP CCTV: lines of {@code key: value}, an empty line, the age file. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AgeVector(String name, List<String> headers, byte[] file) {

    static AgeVector read(Path path) {
        try {
            byte[] raw = Files.readAllBytes(path);
            int at = 0;
            List<String> headers = new ArrayList<>();
            while (raw[at] != '\n') {
                int end = at;
                while (raw[end] != '\n') {
                    end++;
                }
                headers.add(new String(raw, at, end - at, UTF_8));
                at = end + 1;
            }
            byte[] file = Arrays.copyOfRange(raw, at + 1, raw.length);
            AgeVector vector = new AgeVector(path.getFileName().toString(), headers, file);
            return vector.all("compressed").isEmpty() ? vector : vector.inflated();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AgeVector inflated() throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(file))) {
            return new AgeVector(name, headers, in.readAllBytes());
        }
    }

    List<String> all(String key) {
        return headers.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    List<String> identities(String prefix) {
        return all("identity").stream().filter(text -> text.startsWith(prefix)).toList();
    }

    boolean isGood() {
        return all("expect").equals(List.of("success"));
    }

    boolean isArmored() {
        return !all("armored").isEmpty();
    }

    String payload() {
        return all("payload").get(0);
    }

    @Override
    public String toString() {
        return name;
    }
}
