package dengwen.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** What can be set, written from where it is set: the rooms' interfaces with their Javadoc, and application.properties. */
final class ConfigurationTable {

    private static final Path SOURCES = Path.of("src/main/java/dengwen");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private ConfigurationTable() {}

    /** The whole page. */
    static String page() throws IOException {
        return """
                # Configuration

                Environment variables, or any other source of MicroProfile Config. Both tables are generated; after a change
                `./mvnw -pl api/app -am test -Dtest=ConfigurationTest -Dsurefire.failIfNoSpecifiedTests=false -Dconfiguration.write=true`
                writes them anew, and a test fails until somebody does.

                ## Ours

                | variable | default | what |
                |---|---|---|
                %s
                ## The framework's, where we differ from its defaults

                Quarkus' own documentation describes them all; these are those that we set, and why.

                | property | value | why |
                |---|---|---|
                %s""".formatted(ours(), framework());
    }

    private static String ours() throws IOException {
        List<Path> files;
        try (var found = Files.walk(SOURCES)) {
            files = found.filter(file -> file.toString().endsWith("Config.java"))
                    .sorted()
                    .toList();
        }
        Properties defaults = new Properties();
        try (var in = Files.newBufferedReader(PROPERTIES)) {
            defaults.load(in);
        }
        StringBuilder rows = new StringBuilder();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Rows(docs, defaults, rows).scan(unit, null);
            }
        }
        return rows.toString();
    }

    /** One row a method of an interface that is a mapping. */
    private static final class Rows extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final Properties defaults;
        private final StringBuilder rows;
        private String prefix = "";

        Rows(DocTrees docs, Properties defaults, StringBuilder rows) {
            this.docs = docs;
            this.defaults = defaults;
            this.rows = rows;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            prefix = value(type.getModifiers().getAnnotations(), "ConfigMapping");
            return super.visitClass(type, unused);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (!prefix.isEmpty()) {
                String property = prefix + "." + dashed(method.getName().toString());
                String said = value(method.getModifiers().getAnnotations(), "WithDefault");
                String value = said.isEmpty() ? defaults.getProperty(property, "") : said;
                String variable = property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
                row(rows, variable, value, plain(getCurrentPath()));
            }
            return null;
        }

        private String plain(TreePath method) {
            String comment = docs.getDocComment(method);
            if (comment == null) {
                throw new IllegalStateException("no Javadoc on " + method.getLeaf());
            }
            return comment.strip().replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s*\n\\s*", " ");
        }

        private static String value(List<? extends AnnotationTree> annotations, String name) {
            return annotations.stream()
                    .filter(annotation ->
                            annotation.getAnnotationType().toString().equals(name))
                    .map(annotation -> QUOTED.matcher(annotation.toString()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        }

        private static String dashed(String name) {
            return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    }

    /** A comment is the reason of all lines below it until an empty line, a heading or the next comment. */
    private static String framework() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder why = new StringBuilder();
        boolean toldBefore = false;
        for (String line : Files.readAllLines(PROPERTIES)) {
            if (line.isBlank() || line.startsWith("# ---") || (line.startsWith("#") && toldBefore)) {
                why.setLength(0);
                toldBefore = false;
            }
            if (line.startsWith("# ") && !line.startsWith("# ---")) {
                why.append(why.isEmpty() ? "" : " ").append(line.substring(2));
            } else if (line.startsWith("quarkus.")) {
                String[] parts = line.split("=", 2);
                row(rows, parts[0], parts[1], toldBefore ? "the same" : why.toString());
                toldBefore = true;
            }
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, String name, String value, String text) {
        String shown = value.isEmpty() ? "" : "`" + value + "`";
        rows.append("| `%s` | %s | %s |\n".formatted(name, shown, text.replace("|", "\\|")));
    }
}
