package io.amends.tickets.executor.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is sent, as JSON in which {@code "$/pointer"} stands for a value of the order and {@code "$?/pointer"} for one that is
 * left out where there is none. Values are put in as values, so nothing that a person wrote can become more than a value.
 *
 * @param dryRun absent when the system has none
 * @param lookUp absent when it answers no look-ups
 */
public record Requests(Request execute, Request ask, @Nullable Request dryRun, @Nullable Request lookUp) {

    /** The protocol of docs/executors.md. */
    public static final Requests USUAL = new Requests(
            new Request("POST", "/remedies", order("remedy.execute")),
            new Request("GET", "/remedies/{remedyId}", null),
            new Request("POST", "/remedies/dry-run", order("remedy.dry-run")),
            new Request("POST", "/look-ups/{code}", """
                    {"type":"$/type","timestamp":"$/timestamp","data":"$/data"}"""));

    private static String order(String type) {
        return """
                {"type":"%s","timestamp":"$/timestamp","data":{"remedyId":"$/remedyId","type":"$/type",\
                "amount":"$?/amount","customerNumber":"$/customerNumber","ticketId":"$/ticketId",\
                "parameters":"$?/parameters"}}""".formatted(type);
    }

    /** Those that there are. */
    public Stream<Request> all() {
        return Stream.of(Optional.of(execute), Optional.of(ask), Optional.ofNullable(dryRun), Optional.ofNullable(lookUp))
                .flatMap(Optional::stream);
    }

    /**
     * @param path after the executor's url; {@code {remedyId}}, {@code {type}}, {@code {code}} and {@code {customerNumber}}
     *        stand for values, which are encoded
     * @param body a JSON text; absent when nothing is sent
     */
    public record Request(String method, String path, @Nullable String body) {

        private static final Pattern METHOD = Pattern.compile("GET|POST|PUT");
        private static final Pattern PATH = Pattern
                .compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|\\{(remedyId|type|code|customerNumber)\\})*)+");

        public Request {
            MalformedExecutor.unless(METHOD.matcher(method).matches(), "method");
            MalformedExecutor.unless(PATH.matcher(path).matches() && !path.contains("/.."), "path");
            MalformedExecutor.unless(body == null || !method.equals("GET"), "body");
        }
    }
}
