package io.amends.k8s;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import io.kubernetes.client.openapi.JSON;

/** The description of Kubernetes' own interface, as types generated from it. */
final class Schema {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private Schema() {
    }

    /** What is wrong with an object: a field that nobody knows, one that is missing, or a value of another type. */
    static Optional<String> faultIn(JsonNode object) {
        try {
            Class<?> type = Class.forName(MODELS + typeOf(object));
            JsonElement json = JsonParser.parseString(object.toString());
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
            new JSON();
            JSON.getGson().fromJson(json, type);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (ClassNotFoundException | RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@code networking.k8s.io/v1} Ingress is V1Ingress, {@code autoscaling/v2} HorizontalPodAutoscaler
     * V2HorizontalPodAutoscaler.
     */
    private static String typeOf(JsonNode object) {
        String version = object.path("apiVersion").asText().replaceFirst(".*/", "");
        return version.substring(0, 1).toUpperCase() + version.substring(1) + object.path("kind").asText();
    }
}
