package dengwen.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dengwen.kernel.BodyLimit;
import dengwen.kernel.Delivery;
import dengwen.kernel.InvalidBody;
import dengwen.kernel.Sha256;
import dengwen.kernel.TooLarge;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads JSON bodies: no longer than the operation allows, as the record it asks for, hashed as they came. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class BodyReader implements ServerMessageBodyReader<Object> {

    private final ObjectMapper json;
    private final Incoming incoming;
    private final Delivery delivery;

    BodyReader(ObjectMapper json, Incoming incoming, Delivery delivery) {
        this.json = json;
        this.incoming = incoming;
        this.delivery = delivery;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return true;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        return read(generic, context.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, body);
    }

    private Object read(Type type, InputStream body) {
        byte[] bytes = bytes(body);
        delivery.carried(Sha256.of(bytes));
        try {
            // first what holds for all JSON, such as its depth, then what this operation asks for
            JsonNode tree = syntax().readTree(bytes);
            Object value = json.readerFor(json.constructType(type)).readValue(tree);
            if (value == null) {
                throw new InvalidBody("missing");
            }
            return value;
        } catch (IOException e) {
            throw Unreadable.refusal(e);
        }
    }

    private byte[] bytes(InputStream body) {
        int most = Math.toIntExact(incoming.bytes());
        byte[] bytes;
        try {
            bytes = body.readNBytes(most + 1);
        } catch (IOException e) {
            // the caller went away or sends too slowly; the framework has no type of its own for either
            throw new InvalidBody("cut");
        }
        if (bytes.length > most) {
            throw new TooLarge();
        }
        if (bytes.length == 0) {
            throw new InvalidBody("missing");
        }
        return bytes;
    }

    private ObjectReader syntax() {
        int depth = incoming.depth();
        return depth == BodyLimit.USUAL_DEPTH ? json.reader() : json.reader().with(JsonRules.deep(json, depth));
    }
}
