package io.amends.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** An overlay as kustomize renders it, which is what a cluster would be given. */
record Overlay(String name, List<JsonNode> objects) {

    static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static Overlay evaluate() {
        return named("evaluate");
    }

    static Overlay production() {
        return named("production");
    }

    static Stream<Overlay> all() {
        return Stream.of(evaluate(), production(), named("story"));
    }

    private static Overlay named(String name) {
        return RENDERED.computeIfAbsent(name, overlay -> new Overlay(overlay, parse(render(overlay))));
    }

    static List<JsonNode> parse(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode> readValues(yaml)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> parse(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(String overlay) {
        try {
            Path refusal = Files.createTempFile("kustomize", ".log");
            var process = new ProcessBuilder(FOLDER.resolve("kubectl.sh").toString(), "kustomize", "overlays/" + overlay)
                    .directory(FOLDER.toFile()).redirectError(refusal.toFile());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var running = process.start();
            String yaml = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new IllegalStateException("kustomize refuses " + overlay + ": " + Files.readString(refusal));
            }
            Files.delete(refusal);
            return yaml;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Stream<JsonNode> of(String... kinds) {
        Predicate<JsonNode> wanted = object -> List.of(kinds).contains(object.path("kind").asText());
        return objects.stream().filter(wanted);
    }

    /** Whatever makes pods. */
    Stream<Workload> workloads() {
        return of("Deployment", "StatefulSet", "Job").map(Workload::new);
    }

    /** The pods of Amends itself, not those that stand in for what lies outside. */
    Stream<Workload> services() {
        return workloads().filter(workload -> workload.kind().equals("Deployment") && workload.isService());
    }

    Workload deployment(String name) {
        return workloads().filter(workload -> workload.kind().equals("Deployment") && workload.name().equals(name))
                .findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
