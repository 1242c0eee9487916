package io.amends.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** A Java file as the compiler reads it, comments and all. */
record Source(CompilationUnitTree unit, DocTrees comments) {

    static Source parse(String path) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjects(House.file(path)));
            return new Source(task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    Stream<ClassTree> types() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
    }

    TreePath pathTo(Tree type) {
        return new TreePath(new TreePath(unit), type);
    }

    String javadoc(TreePath path) {
        return Objects.requireNonNullElse(comments.getDocComment(path), "");
    }
}
