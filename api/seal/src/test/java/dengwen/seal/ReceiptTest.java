package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.seal.SealRefused.Reason;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Property(tries = 300)
    void every_form_is_read_in_any_spelling(@ForAll @Size(11) byte[] secret) throws SealRefused {
        Receipt receipt = Receipt.of(secret);
        String digits = receipt.digits();
        for (String typed : List.of(
                digits,
                digits.replace(" ", ""),
                digits.replace(' ', '-'),
                digits.replace(" ", "\u3000"),
                fullWidth(digits),
                receipt.chinese(),
                String.join(" ", receipt.chinese().split("")),
                receipt.english(),
                receipt.english().replace(" ", ""),
                "  " + receipt.english().toUpperCase(Locale.ROOT) + "\n")) {
            assertEquals(digits, Receipt.parse(typed).digits(), typed);
        }
    }

    @Property(tries = 300)
    void one_wrong_digit_is_found(
            @ForAll @Size(11) byte[] secret,
            @ForAll @IntRange(max = 27) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder digits = new StringBuilder(Receipt.of(secret).digits().replace(" ", ""));
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
        refused(digits.toString());
    }

    @Property(tries = 300)
    void two_swapped_digits_are_found(@ForAll @Size(11) byte[] secret, @ForAll @IntRange(max = 26) int at) {
        StringBuilder digits = new StringBuilder(Receipt.of(secret).digits().replace(" ", ""));
        char first = digits.charAt(at);
        char second = digits.charAt(at + 1);
        if (first != second) {
            digits.setCharAt(at, second);
            digits.setCharAt(at + 1, first);
            refused(digits.toString());
        }
    }

    @Test
    void a_wrong_check_word_is_found() {
        Receipt receipt = Receipt.of(new byte[11]);
        String words = receipt.english();
        String eight = words.substring(0, words.lastIndexOf(' '));
        refused(eight + " zoo");
        refused(receipt.chinese().substring(0, 8) + "的");
    }

    @Test
    void anything_else_is_no_receipt() {
        List.of(
                        "",
                        " ",
                        "1",
                        "0".repeat(29),
                        "9".repeat(28),
                        "abandon ".repeat(8),
                        "zebra".repeat(9),
                        "的".repeat(10),
                        "☃")
                .forEach(ReceiptTest::refused);
        refused("a".repeat(1_000_000));
    }

    @Test
    void the_number_above_88_bits_is_refused_although_its_check_digit_holds() {
        String above = "309485009821345068724781056"; // 2^88
        refused(above + Damm.check(above));
    }

    @Test
    void nothing_secret_is_printed() {
        Receipt receipt = Receipt.of(new byte[11]);
        assertEquals("Receipt[hidden]", receipt.toString());
        assertEquals("ReceiptKeys[hidden]", receipt.keys("test").toString());
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(c -> c == ' ' ? c : c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void refused(String typed) {
        assertReason(Reason.RECEIPT, () -> Receipt.parse(typed));
    }
}
