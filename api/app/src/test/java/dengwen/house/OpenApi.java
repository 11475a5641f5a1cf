package dengwen.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What openapi.yaml promises. */
final class OpenApi {

    private static final Path FILE = Path.of("../../openapi.yaml");
    private static final JsonNode DOCUMENT = read();
    private static final Set<String> METHODS = Set.of("get", "head", "options", "post", "put", "delete", "patch");
    private static final Pattern SLUG = Pattern.compile("(?m)^\\| ([a-z-]+) \\| (\\d{3}) \\|");

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private OpenApi() {}

    /** Every operation, such as {@code GET /v1/clues/{clueId}}. */
    static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        DOCUMENT.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The operation that a request asks for; a literal path comes before one with a place to fill. */
    static Optional<String> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> (method + " " + path).matches(operation.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(operation -> operation.contains("{")));
    }

    /** Every slug of the table at the schema of problems, with its status. */
    static Set<String> slugs() {
        String table = DOCUMENT.at("/components/schemas/Problem/description").asText();
        return SLUG.matcher(table)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How an answer breaks its operation's promise; empty when it keeps it. */
    static List<String> faults(String operation, int status, String mediaType, String body) {
        JsonNode answers = at(operation).path("responses");
        JsonNode answer = resolved(answers.path(answers.has("" + status) ? "" + status : "default"));
        JsonNode content = answer.path("content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("a body that nobody promised");
        }
        String type = mediaType.replaceAll(";.*", "").trim();
        if (!content.has(type)) {
            return List.of("media type " + type + " was not promised");
        }
        // a stream of events is text, a sealed file bytes, and the answer to HEAD has no body
        return type.endsWith("json") && !operation.startsWith("HEAD ")
                ? faults(content.path(type).path("schema"), body)
                : List.of();
    }

    /** How an example of the text itself breaks its schema. */
    static List<String> exampleFaults() {
        return operations().stream()
                .flatMap(operation -> StreamSupport.stream(
                                at(operation).path("responses").spliterator(), false)
                        .map(answer -> resolved(answer).path("content").path("application/json"))
                        .filter(content -> content.has("example"))
                        .flatMap(content -> faults(
                                        content.path("schema"),
                                        content.path("example").toString())
                                .stream()
                                .map(fault -> operation + ": " + fault)))
                .toList();
    }

    private static List<String> faults(JsonNode schema, String body) {
        ObjectNode root = schema.deepCopy();
        root.set("components", DOCUMENT.path("components"));
        JsonSchema checked = SCHEMAS.getSchema(root, STRICT);
        try {
            return checked.validate(new ObjectMapper().readTree(body)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            return List.of("no JSON");
        }
    }

    private static JsonNode at(String operation) {
        String[] parts = operation.split(" ", 2);
        return DOCUMENT.path("paths").path(parts[1]).path(parts[0].toLowerCase(java.util.Locale.ROOT));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode read() {
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
            return new ObjectMapper().valueToTree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
