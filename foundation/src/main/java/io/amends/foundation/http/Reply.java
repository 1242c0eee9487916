package io.amends.foundation.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a system of others answered.
 *
 * @param headers by lower-case name
 */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Reply[status=" + status + "]";
    }
}
