package dengwen.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A BIP 39 word list: 2,048 words, 11 bits each. */
final class WordList {

    static final WordList ENGLISH = new WordList("bip39-english.txt");
    static final WordList CHINESE = new WordList("bip39-chinese-simplified.txt");

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    private WordList(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            words = new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("unreadable " + resource, e);
        }
        for (String word : words) {
            numbers.put(word, numbers.size());
        }
    }

    String word(int number) {
        return words.get(number);
    }

    /** The number of a word, or null when it is not on the list. */
    @Nullable
    Integer number(String word) {
        return numbers.get(word);
    }
}
