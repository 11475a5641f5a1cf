package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.TextNode;
import dengwen.seal.SealRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void names_are_sorted_by_utf16_code_units() throws SealRefused {
        // RFC 8785 section 3.2.3
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
                        + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                canonical(
                        "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                                + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                                + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}"));
    }

    @Test
    void strings_have_the_shortest_escapes() throws SealRefused {
        // RFC 8785 section 3.2.2
        assertEquals(
                "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
                canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""));
        assertEquals("\"\\b\\t\\f\\r\u007f\"", canonical("\"\\u0008\\u0009\\u000c\\u000d\\u007f\""));
    }

    @Test
    void empty_things_literals_and_whole_numbers_are_kept() throws SealRefused {
        assertEquals(
                "[{},[],null,true,false,0,-7,9007199254740991]",
                canonical(" [ {} , [ ] , null , true , false , -0 , -7 , 9007199254740991 ] "));
    }

    @Test
    void what_is_outside_the_model_is_refused() {
        List.of("1.0", "1.5", "1e3", "9007199254740992", "-9007199254740992", "123456789012345678901234567890", "NaN")
                .forEach(number -> refused("[" + number + "]"));
        List.of(
                        "{\"a\":1,\"a\":1}",
                        "{} {}",
                        "{\"a\":1,}",
                        "[1",
                        "",
                        "'a'",
                        "\"\\ud800\"",
                        "\"\\udc00\\ud800\"",
                        "{\"\\ud800\":1}")
                .forEach(CanonicalJsonTest::refused);
        assertReason(Reason.JSON, () -> CanonicalJson.of(new TextNode("\ud800")));
        assertReason(Reason.JSON, () -> CanonicalJson.parse(new byte[] {'"', (byte) 0xc3, '"'}));
        assertReason(Reason.JSON, () -> CanonicalJson.parse("[1]".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void eight_levels_are_read_and_nine_are_not() throws SealRefused {
        assertEquals("[".repeat(8) + "]".repeat(8), canonical("[".repeat(8) + "]".repeat(8)));
        refused("[".repeat(9) + "]".repeat(9));
        refused("[".repeat(100_000));
    }

    @Test
    void a_canonical_reader_refuses_every_other_spelling() throws SealRefused {
        CanonicalJson.parseCanonical(Hash.te("{\"a\":1,\"b\":2}"));
        List.of("{\"b\":2,\"a\":1}", "{\"a\": 1}", "{\"a\":\"\\u0041\"}", "[-0]")
                .forEach(text -> assertReason(Reason.JSON, () -> CanonicalJson.parseCanonical(Hash.te(text))));
    }

    @Test
    void records_refuse_missing_unknown_and_mistyped_parts() throws SealRefused {
        String good =
                "{\"v\":1,\"stream\":\"s\",\"seq\":0,\"type\":\"filed\",\"at\":\"2026-11-22\",\"actor\":\"reporter\","
                        + "\"objectHash\":\"" + Event.ZERO + "\",\"prev\":\"" + Event.ZERO + "\"}";
        assertEquals(0, Event.of(CanonicalJson.parse(Hash.te(good))).seq());
        List.of(
                        good.replace("\"seq\":0,", ""),
                        good.replace("\"stream\":\"s\",", ""),
                        good.replace("\"v\":1", "\"v\":2"),
                        good.replace("\"v\":1", "\"v\":1,\"w\":1"),
                        good.replace("\"seq\":0", "\"seq\":\"0\""),
                        good.replace("\"stream\":\"s\"", "\"stream\":7"),
                        good.replace("\"stream\":\"s\"", "\"stream\":true"),
                        good.replace("\"seq\":0", "\"seq\":-1"),
                        good.replace("2026-11-22", "yesterday"))
                .forEach(text -> assertReason(Reason.JSON, () -> Event.of(CanonicalJson.parse(Hash.te(text)))));
    }

    @Test
    void a_leaf_needs_a_nonce_of_32_bytes() throws SealRefused {
        Event event = new Event(1, "s", 0, "filed", "2026-11-22", "reporter", Event.ZERO, Event.ZERO);
        assertThrows(IllegalArgumentException.class, () -> event.leaf(new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> event.leaf(new byte[33]));
        assertEquals(64, event.leaf(new byte[32]).length());
    }

    private static String canonical(String json) throws SealRefused {
        return new String(CanonicalJson.of(CanonicalJson.parse(Hash.te(json))), StandardCharsets.UTF_8);
    }

    private static void refused(String json) {
        assertReason(Reason.JSON, () -> CanonicalJson.parse(Hash.te(json)));
    }
}
