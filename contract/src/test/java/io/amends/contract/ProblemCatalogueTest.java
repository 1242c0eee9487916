package io.amends.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** docs/problems.md, the texts of the services and both languages say the same. */
class ProblemCatalogueTest {

    private static final String TITLE = ".title";

    @Test
    void listsEveryProblemWithItsWords() {
        // given
        var texts = texts("messages.properties");
        Map<String, List<String>> told = texts.keySet().stream().filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .collect(toMap(code -> code, code -> List.of(texts.get(code + TITLE), texts.get(code + ".detail"))));

        // when
        var listed = ProblemCatalogue.ofThisProject().entries().stream()
                .collect(toMap(ProblemCatalogue.Entry::code, entry -> List.of(entry.meaning(), entry.next())));

        // then
        assertThat(listed).hasSizeGreaterThan(30).isEqualTo(told);
    }

    @Test
    void isToldInBothLanguages() {
        assertThat(texts("messages_nl.properties")).containsOnlyKeys(texts("messages.properties").keySet());
    }

    private static Map<String, String> texts(String fileName) {
        try (Stream<Path> files = Files.find(Path.of(".."), 9, (path, attributes) -> path.endsWith(fileName)
                && path.toString().contains("src/main/resources") && !path.toString().contains("/target/"))) {
            var texts = new HashMap<String, String>();
            files.forEach(file -> read(file).forEach((key, text) -> texts.put(key.toString(), text.toString())));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
