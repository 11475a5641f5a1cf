package dengwen.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The matrix that the product ships. */
final class ShippedMatrix {

    private ShippedMatrix() {}

    static String document() {
        try {
            return Files.readString(Path.of("../../deploy/data/matrix.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Matrix read() {
        return Matrix.read(document());
    }
}
