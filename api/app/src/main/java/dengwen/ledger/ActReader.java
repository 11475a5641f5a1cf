package dengwen.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dengwen.seal.Event;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code {act, event, signature}} and keeps the tree of the act beside its record. */
final class ActReader extends StdDeserializer<Act<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private static final List<String> PARTS = List.of("act", "event", "signature");

    private final @Nullable JavaType act;

    /** For Jackson, which makes the reader before it knows the kind of act. */
    ActReader() {
        this(null);
    }

    private ActReader(@Nullable JavaType act) {
        super(Act.class);
        this.act = act;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ActReader(context.getContextualType().containedType(0));
    }

    @Override
    public Act<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(parser);
        for (Iterator<String> names = tree.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!PARTS.contains(name)) {
                throw UnrecognizedPropertyException.from(parser, Act.class, name, List.copyOf(PARTS));
            }
        }
        JavaType type = act == null ? context.constructType(Record.class) : act;
        return new Act<>(
                part(tree, "act", type, context),
                tree.path("act"),
                part(tree, "event", context.constructType(Event.class), context),
                part(tree, "signature", context.constructType(byte[].class), context));
    }

    private static <P> P part(JsonNode tree, String name, JavaType type, DeserializationContext context)
            throws IOException {
        JsonNode node = tree.path(name);
        try {
            P part = node.isMissingNode() || node.isNull() ? null : context.readTreeAsValue(node, type);
            if (part == null) {
                throw MismatchedInputException.from(context.getParser(), type, "missing");
            }
            return part;
        } catch (JsonMappingException e) {
            throw JsonMappingException.wrapWithPath(e, tree, name);
        }
    }
}
