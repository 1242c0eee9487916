package io.amends.tickets.executor.domain;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a system is called, and how its answers are read.
 *
 * @param url where it listens, without a slash at the end; empty when nobody is called
 * @param secrets names of one or two secrets, never the secrets; of two, both sign, so that either side may change over first
 * @param deadline for a whole call, from looking up its name to the last byte of its answer
 * @param atOnce calls that may be under way together; more wait for a moment, then for their next turn
 */
public record Terms(Protocol protocol, String url, List<String> secrets, Duration deadline, int atOnce, Requests requests,
        Answers answers) {

    public static final Duration USUAL_DEADLINE = Duration.ofSeconds(10);
    public static final int USUALLY_AT_ONCE = 10;

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST_AT_ONCE = 50;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws MalformedExecutor with the name of the part that cannot be */
    public Terms {
        secrets = List.copyOf(secrets);
        boolean isCalled = protocol != Protocol.MANUAL;
        MalformedExecutor.unless(isCalled ? !url.endsWith("/") && !url.isBlank() : url.isEmpty(), "url");
        MalformedExecutor.unless(isCalled ? !secrets.isEmpty() && secrets.size() <= 2 : secrets.isEmpty(), "secrets");
        MalformedExecutor.unless(secrets.stream().allMatch(Terms::isName), "secrets");
        MalformedExecutor.unless(deadline.compareTo(SHORTEST) >= 0 && deadline.compareTo(LONGEST) <= 0, "deadline");
        MalformedExecutor.unless(atOnce >= 1 && atOnce <= MOST_AT_ONCE, "atOnce");
    }

    public static Terms http(String url, List<String> secrets, Duration deadline) {
        return new Terms(Protocol.HTTP, url, secrets, deadline, USUALLY_AT_ONCE, Requests.USUAL, Answers.USUAL);
    }

    public static Terms manual() {
        return new Terms(Protocol.MANUAL, "", List.of(), USUAL_DEADLINE, USUALLY_AT_ONCE, Requests.USUAL, Answers.USUAL);
    }

    /** Small letters, digits and hyphens, as executors and secrets are named. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
