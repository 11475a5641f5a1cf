package dengwen.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import dengwen.seal.SealRefused.Reason;

/**
 * The header of an age file as it stands in the file, up to its MAC. jagged parses it; this only measures it and holds
 * what was parsed against it, because jagged computes the MAC over its own rewriting and so lets some odd spellings pass.
 */
record AgeHeader(String text) {

    /** Section 9 of sealing.md: bytes of a header with its MAC line. */
    static final int LIMIT = 16 * 1024;

    private static final String VERSION = "age-encryption.org/v1\n";
    private static final String END = "\n---";
    private static final int MAC_LINE = 45;
    private static final int COLUMNS = 64;

    /** @throws SealRefused {@code HEADER} when the file is armored, is no age file or its header is above the limit */
    static AgeHeader of(byte[] file) throws SealRefused {
        String start = new String(file, 0, Math.min(file.length, LIMIT), ISO_8859_1);
        int end = start.indexOf(END);
        if (!start.startsWith(VERSION) || end < 0 || end + END.length() + MAC_LINE > LIMIT) {
            throw new SealRefused(Reason.HEADER, "no age header within 16 KiB");
        }
        return new AgeHeader(start.substring(0, end + END.length()));
    }

    void requireCanonical(Iterable<RecipientStanza> stanzas) throws SealRefused {
        StringBuilder canonical = new StringBuilder(VERSION);
        for (RecipientStanza stanza : stanzas) {
            write(canonical, stanza);
        }
        if (!canonical.append(END, 1, END.length()).toString().equals(text)) {
            throw new SealRefused(Reason.HEADER, "an age header in an odd spelling");
        }
    }

    private static void write(StringBuilder out, RecipientStanza stanza) {
        out.append("-> ").append(stanza.getType());
        stanza.getArguments().forEach(argument -> out.append(' ').append(argument));
        String body = CanonicalBase64.getEncoder().encodeToString(stanza.getBody());
        for (int at = 0; at <= body.length(); at += COLUMNS) { // a last line that is full is followed by an empty one
            out.append('\n').append(body, at, Math.min(body.length(), at + COLUMNS));
        }
        out.append('\n');
    }
}
