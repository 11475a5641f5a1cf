package dengwen.seal;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.HexFormat;
import java.util.List;

/** {@code -> ctx.clue/v1 <hex H(ctx)>} with an empty body: age's header MAC then covers where the file belongs. */
record ContextStanza(Context context) implements RecipientStanza {

    static final String TYPE = "ctx.clue/v1";

    /** Whether a stanza of this type names exactly this context. */
    boolean matches(RecipientStanza stanza) {
        return stanza.getBody().length == 0 && stanza.getArguments().equals(getArguments());
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(HexFormat.of().formatHex(context.hash()));
    }

    @Override
    public byte[] getBody() {
        return new byte[0];
    }
}
