package dengwen.seal;

import com.exceptionfactory.jagged.RecipientStanza;
import dengwen.seal.SealRefused.Reason;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** {@code -> ctx.clue/v1 <hex H(ctx)>} with an empty body: age's header MAC then covers where the file belongs. */
record ContextStanza(Context context) implements RecipientStanza {

    static final String TYPE = "ctx.clue/v1";

    /**
     * The recipient stanza of a header that is bound to this place.
     *
     * @throws SealRefused {@code HEADER} unless there is exactly one stanza of each kind and nothing else, {@code CONTEXT}
     *     when it was bound to another place
     */
    static RecipientStanza requireBound(Context context, Iterable<RecipientStanza> stanzas) throws SealRefused {
        List<RecipientStanza> recipients = new ArrayList<>();
        List<RecipientStanza> contexts = new ArrayList<>();
        for (RecipientStanza stanza : stanzas) {
            switch (stanza.getType()) {
                case HybridStanza.TYPE -> recipients.add(stanza);
                case TYPE -> contexts.add(stanza);
                default -> throw new SealRefused(Reason.HEADER, "a stanza of another type");
            }
        }
        if (recipients.size() != 1 || contexts.size() != 1) {
            throw new SealRefused(Reason.HEADER, "not exactly one recipient and one context");
        }
        if (!new ContextStanza(context).matches(contexts.get(0))) {
            throw new SealRefused(Reason.CONTEXT, "sealed for another place");
        }
        return recipients.get(0);
    }

    private boolean matches(RecipientStanza stanza) {
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
