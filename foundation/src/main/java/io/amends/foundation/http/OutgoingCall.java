package io.amends.foundation.http;

import java.time.Duration;
import java.util.Map;

/**
 * A call to a system of others.
 *
 * @param url absolute
 * @param deadline for everything together, from looking up the name to the last byte
 */
public record OutgoingCall(String method, String url, Map<String, String> headers, byte[] body, Duration deadline) {

    @Override
    public String toString() {
        return "OutgoingCall[" + method + "]";
    }
}
