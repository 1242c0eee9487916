package io.amends.k8s;

import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** A Deployment, StatefulSet or Job. */
record Workload(JsonNode object) {

    String kind() {
        return object.path("kind").asText();
    }

    String name() {
        return object.at("/metadata/name").asText();
    }

    JsonNode pod() {
        return object.at("/spec/template/spec");
    }

    JsonNode podLabels() {
        return object.at("/spec/template/metadata/labels");
    }

    Stream<JsonNode> containers() {
        return Stream.concat(items(pod().path("initContainers")), items(pod().path("containers")));
    }

    boolean isService() {
        return "service".equals(podLabels().path("app.kubernetes.io/component").asText());
    }

    /** Whether these labels choose its pods. */
    boolean isChosenBy(JsonNode labels) {
        return !labels.isEmpty() && labels.properties().stream()
                .allMatch(label -> label.getValue().equals(podLabels().get(label.getKey())));
    }

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Stream<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        return object.properties().stream();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
