package io.amends.k8s;

import static io.amends.k8s.Workload.fields;
import static io.amends.k8s.Workload.items;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What a container is told by its environment: out of ConfigMaps and Secrets, and beside the container itself. */
final class Settings {

    private static final String SECRETS = "overlays/production/secrets.example.yaml";

    private Settings() {
    }

    /** The keys with their values; of a secret, the key alone matters. Fails where a reference leads nowhere. */
    static Map<String, String> in(Overlay overlay, Workload workload) {
        var settings = new LinkedHashMap<String, String>();
        workload.containers().forEach(container -> {
            items(container.path("envFrom")).forEach(source -> values(source(overlay, source))
                    .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText())));
            items(container.path("env"))
                    .forEach(variable -> settings.put(variable.path("name").asText(), variable.path("value").asText()));
        });
        return settings;
    }

    private static JsonNode source(Overlay overlay, JsonNode source) {
        String kind = source.has("secretRef") ? "Secret" : "ConfigMap";
        String name = source.path(kind.equals("Secret") ? "secretRef" : "configMapRef").path("name").asText();
        return configuration(overlay)
                .filter(object -> object.path("kind").asText().equals(kind)
                        && object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(overlay + " has no " + kind + " " + name));
    }

    /** All of it, with what the operator of a production makes. */
    static Stream<JsonNode> configuration(Overlay overlay) {
        var inside = overlay.of("ConfigMap", "Secret");
        return overlay.name().equals("production")
                ? Stream.concat(inside, Overlay.parse(Overlay.FOLDER.resolve(SECRETS)).stream())
                : inside;
    }

    private static Stream<Map.Entry<String, JsonNode>> values(JsonNode object) {
        return Stream.concat(fields(object.path("data")), fields(object.path("stringData")));
    }
}
