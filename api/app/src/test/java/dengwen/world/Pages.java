package dengwen.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;

/** Lists that are read by cursor, to their end. */
public final class Pages {

    private Pages() {}

    /**
     * All rows of a list, in its order.
     * @param path with a query string of one parameter or more
     */
    public static List<JsonNode> all(Person person, String path) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        while (true) {
            ValidatableResponse answer =
                    person.asking().get(path + "&cursor=" + cursor).then();
            JsonNode page = Json.read(answer.statusCode(200).extract().asByteArray());
            page.get("items").forEach(rows::add);
            if (page.get("next").isNull()) {
                return rows;
            }
            cursor = page.get("next").asText();
        }
    }
}
