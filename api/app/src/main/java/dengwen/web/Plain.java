package dengwen.web;

import dengwen.kernel.Refusal;
import dengwen.kernel.TooLarge;

/** A refusal of HTTP itself, before any room was asked. */
final class Plain extends Refusal {

    private static final long serialVersionUID = 1L;

    private Plain(int status, String slug) {
        super(status, slug);
    }

    /** The refusal that this status stands for; 404 for those that no client should meet. */
    static Refusal of(int status) {
        return switch (status) {
            case 400 -> new dengwen.kernel.InvalidBody("syntax");
            case 401 -> new dengwen.kernel.NotSignedIn();
            case 403 -> new dengwen.kernel.NotPermitted();
            case 405 -> new Plain(405, "method-not-allowed");
            case 406 -> new Plain(406, "not-acceptable");
            case 413 -> new TooLarge();
            case 415 -> new Plain(415, "unsupported-media-type");
            case 503 -> new dengwen.kernel.Unavailable();
            default -> status >= 500 ? new Plain(500, "internal") : new dengwen.kernel.NotFound();
        };
    }
}
