package dengwen.seal;

/** The check digit of H. M. Damm (2004), which finds every single wrong digit and every swap of two neighbours. */
final class Damm {

    private static final String[] TABLE = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private Damm() {}

    /** The digit that makes {@code digits} followed by it valid; {@code 0} for digits that are valid already. */
    static char check(CharSequence digits) {
        char interim = '0';
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim - '0'].charAt(digits.charAt(i) - '0');
        }
        return interim;
    }
}
