package io.amends.journeys.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.faults.Strike.Crash;
import io.amends.journeys.faults.agent.Mistake;
import io.amends.journeys.faults.oracle.Violation;
import io.amends.journeys.launcher.CannotStart;

/** What somebody could get wrong. A run that makes one of these must turn red, or it would not notice the real thing either. */
enum MistakeOnPurpose {

    /** Records count as handled when they have been fetched: felt by whoever dies with some of them in hand. */
    ACKNOWLEDGE_BEFORE_COMMIT("I2", null, List.of("-Dmp.messaging.incoming.channel-events.enable.auto.commit=true",
            "-Dmp.messaging.incoming.channel-events.auto.commit.interval.ms=20")) {

        @Override
        Optional<Strike> shownBy() {
            return Optional.of(new Crash(CrashPoints.WITH_RECORDS_IN_HAND, RECORDS));
        }
    },
    RELAY_BY_LAST_ID("I2", Mistake.RELAY_BY_LAST_ID, List.of()),
    AUTHORITY_AT_THE_CLICK("I5", Mistake.AUTHORITY_AT_THE_CLICK, List.of()),

    NEW_KEY_ON_RETRY("I4", Mistake.NEW_KEY_ON_RETRY, List.of()),

    CLAIM_BEFORE_CHECK("I5", Mistake.CLAIM_BEFORE_CHECK, List.of()),

    FORGET_THE_LEASE("I4", Mistake.FORGET_THE_LEASE, List.of());

    private static final int RECORDS = 20;

    private final String breaks;
    private final @Nullable Mistake inCode;
    private final List<String> settings;

    MistakeOnPurpose(String breaks, @Nullable Mistake inCode, List<String> settings) {
        this.breaks = breaks;
        this.inCode = inCode;
        this.settings = settings;
    }

    static MistakeOnPurpose named(String name) {
        return Arrays.stream(values()).filter(mistake -> mistake.toString().equals(name)).findFirst()
                .orElseThrow(() -> new CannotStart("There is no mistake " + name + "; there are " + Arrays.toString(values())));
    }

    /** Whether the run noticed what this mistake breaks. */
    boolean isFoundIn(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.invariant().equals(breaks));
    }

    Optional<Mistake> inCode() {
        return Optional.ofNullable(inCode);
    }

    /** The strike that shows it, when not just any does. */
    Optional<Strike> shownBy() {
        return Optional.empty();
    }

    /** What the JVM of ticket-service is told. */
    List<String> settings() {
        return settings;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
