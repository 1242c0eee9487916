package io.amends.journeys.bench.load;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** One request. */
public record Call(HttpMethod method, String path, Map<String, String> headers, @Nullable Buffer body) {

    public static Call get(String path, Map<String, String> headers) {
        return new Call(HttpMethod.GET, path, headers, null);
    }

    public static Call post(String path, Map<String, String> headers, Buffer body) {
        return new Call(HttpMethod.POST, path, headers, body);
    }

    /** The path only: bodies and headers hold texts and tokens. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
