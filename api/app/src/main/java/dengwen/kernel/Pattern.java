package dengwen.kernel;

/** The one way in which typed ids refuse a text that is none of theirs. */
final class Pattern {

    private Pattern() {}

    static void require(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("expected " + pattern);
        }
    }
}
