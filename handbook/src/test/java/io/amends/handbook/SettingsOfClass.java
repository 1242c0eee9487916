package io.amends.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

/**
 * The settings that one class asks for: a configuration mapping, or constructor parameters of another class.
 *
 * @param purpose what the mapping says of itself; empty when it says nothing
 */
record SettingsOfClass(String purpose, List<Setting> settings) {

    static SettingsOfClass of(Source source, ClassTree type) {
        var path = source.pathTo(type);
        return value(type.getModifiers(), "ConfigMapping", "prefix")
                .map(prefix -> new SettingsOfClass(sentences(source.javadoc(path)),
                        mapped(source, path, type, prefix).toList()))
                .findFirst()
                .orElseGet(() -> new SettingsOfClass("", injected(source, path, type)));
    }

    private static Stream<Setting> mapped(Source source, TreePath path, ClassTree type, String prefix) {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                .flatMap(method -> mapped(source, path, type, prefix, method));
    }

    private static Stream<Setting> mapped(Source source, TreePath path, ClassTree type, String prefix, MethodTree method) {
        var key = prefix + "." + value(method.getModifiers(), "WithName", "value").findFirst()
                .orElseGet(() -> dashed(method.getName().toString()));
        var returned = method.getReturnType().toString();
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && nested.getSimpleName().contentEquals(returned)) {
                return mapped(source, new TreePath(path, nested), nested, key);
            }
        }
        return Stream.of(new Setting(key, returned, value(method.getModifiers(), "WithDefault", "value").findFirst().orElse(""),
                sentences(source.javadoc(new TreePath(path, method)))));
    }

    private static List<Setting> injected(Source source, TreePath path, ClassTree type) {
        var settings = new ArrayList<Setting>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                String javadoc = source.javadoc(new TreePath(path, method));
                method.getParameters().forEach(parameter -> value(parameter.getModifiers(), "ConfigProperty", "name")
                        .filter(key -> key.startsWith("amends."))
                        .forEach(key -> settings.add(injected(key, parameter, javadoc))));
            }
        }
        return settings;
    }

    private static Setting injected(String key, VariableTree parameter, String javadoc) {
        var described = Pattern.compile("(?s)@param\\s+" + parameter.getName() + "\\s+(.+?)(?=\\n\\s*@|$)").matcher(javadoc);
        return new Setting(key, parameter.getType().toString(),
                value(parameter.getModifiers(), "ConfigProperty", "defaultValue").findFirst().orElse(""),
                described.find() ? tidy(described.group(1)) : "");
    }

    private static Stream<String> value(ModifiersTree modifiers, String annotation, String name) {
        return modifiers.getAnnotations().stream()
                .filter(tree -> tree.getAnnotationType().toString().equals(annotation))
                .map(AnnotationTree::getArguments)
                .flatMap(List::stream)
                .flatMap(argument -> value(argument, name));
    }

    private static Stream<String> value(ExpressionTree argument, String name) {
        return switch (argument) {
            case LiteralTree literal when name.equals("value") -> Stream.of(literal.getValue().toString());
            case AssignmentTree assignment when assignment.getVariable().toString().equals(name)
                    && assignment.getExpression() instanceof LiteralTree literal ->
                Stream.of(literal.getValue().toString());
            default -> Stream.of();
        };
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String sentences(String javadoc) {
        return tidy(javadoc.split("(?m)^\\s*@(param|return|throws)")[0]);
    }

    private static String tidy(String words) {
        var tidy = words.replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`").replaceAll("\\s+", " ").strip();
        return tidy.isEmpty() ? ""
                : tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1).replaceAll("[^.]$", "$0.");
    }
}
