package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Lines of a file: median 60, nine in ten below 150, none above 300. Lines of a method: 5, 12, 40. */
class SizeTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist");
    private static final Path GENERATED = Path.of("core/contract.ts");
    private static final int LARGEST_FILE = 300;
    private static final int LARGEST_METHOD = 40;

    @Test
    void noFileOutgrowsThreeHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(".*\\.(java|ts|tsx|scss|css|sh|sql|properties)")) {
            int lines = lines(file);
            if (lines > LARGEST_FILE) {
                tooLong.add(REPOSITORY.relativize(file) + " has " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodOutgrowsFortyLines() throws IOException {
        assertEquals(
                List.of(),
                methods(sources(".*\\.java")).stream()
                        .filter(method -> method.lines() > LARGEST_METHOD)
                        .toList());
    }

    @Test
    void mostFilesAndMethodsAreSmall() throws IOException {
        List<Path> main = sources(".*/src/main/java/.*\\.java");
        List<Integer> files = new ArrayList<>();
        for (Path file : main) {
            files.add(lines(file));
        }
        assertWithin("files", files, 60, 150);
        assertWithin("methods", methods(main).stream().map(Method::lines).toList(), 5, 12);
    }

    /** @param lines those of the body with its braces; comment, annotations and a long list of parameters do not count */
    private record Method(String where, int lines) {

        static Method of(CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
            return new Method(unit.getSourceFile().getName() + " " + method.getName(), (int) (last - first + 1));
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    private static void assertWithin(String what, List<Integer> sizes, int median, int ninetieth) {
        List<Integer> sorted = sizes.stream().sorted().toList();
        int half = sorted.get(sorted.size() / 2);
        int ninety = sorted.get(sorted.size() * 9 / 10);
        assertTrue(half <= median && ninety <= ninetieth, what + ": median " + half + ", 90th percentile " + ninety);
    }

    private static List<Method> methods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var positions = Trees.instance(task).getSourcePositions();
            List<Method> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void unused) {
                        if (method.getBody() != null) {
                            found.add(Method.of(unit, method, positions));
                        }
                        return super.visitMethod(method, unused);
                    }
                }.scan(unit, null);
            }
            return found;
        }
    }

    private static List<Path> sources(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("api", "intake-web")) {
            Files.walkFileTree(REPOSITORY.resolve(part), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes unused) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes unused) {
                    if (file.toString().matches(pattern) && !file.endsWith(GENERATED)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }
}
