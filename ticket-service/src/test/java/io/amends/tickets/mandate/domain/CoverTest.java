package io.amends.tickets.mandate.domain;

import static io.amends.tickets.mandate.domain.Held.NOW;
import static io.amends.tickets.mandate.domain.Held.byPerson;
import static io.amends.tickets.mandate.domain.Held.byRole;
import static io.amends.tickets.mandate.domain.Held.euros;
import static io.amends.tickets.mandate.domain.Held.refund;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;

@DisplayName("I5 fault-F12 Whether a mandate still covers what was decided by it")
class CoverTest {

    private final Mandate ruled = byRole(5000);
    private final DecidedRemedy remedy = decided(2500);

    @Test
    void coversAsLongAsItIsTheSameVersion() {
        assertThat(whyNot(ruled)).isEmpty();
        assertThat(Cover.whyNot(remedy, List.of(new Cover(ruled, new Given(9000, 9000, 9), NOW)))).isEmpty();
    }

    @Test
    void coversWhenItsTimeRanOutSince() {
        assertThat(whyNot(changed(ruled.version(), ruled.limits(), new Validity(Instant.EPOCH, NOW.minusSeconds(1), null))))
                .isEmpty();
    }

    @Test
    void coversUpToWhatItWasLoweredTo() {
        assertThat(whyNot(lowered(2500))).isEmpty();
        assertThat(whyNot(lowered(2499))).contains(Lapse.MANDATE_LOWERED);
    }

    @Test
    void countsWhatWasGivenBefore() {
        // given
        var lowered = lowered(4000);

        // then
        assertThat(Cover.whyNot(remedy, List.of(new Cover(lowered, new Given(1500, 0, 1), NOW)))).isEmpty();
        assertThat(Cover.whyNot(remedy, List.of(new Cover(lowered, new Given(1501, 0, 1), NOW))))
                .contains(Lapse.MANDATE_LOWERED);
    }

    @Test
    void doesNotCoverOnceItIsWithdrawn() {
        assertThat(whyNot(changed(2, ruled.limits(), new Validity(Instant.EPOCH, null, NOW.minusSeconds(1)))))
                .contains(Lapse.MANDATE_WITHDRAWN);
    }

    @Test
    void doesNotCoverMoreThanAnExceptionGivenToTheDeciderSince() {
        assertThat(whyNot(ruled, byPerson(1000))).contains(Lapse.MANDATE_LOWERED);
        assertThat(whyNot(ruled, byPerson(2500))).isEmpty();
    }

    @Test
    void passesOverAnExceptionThatIsNotInForce() {
        // given
        var tomorrow = new Validity(NOW.plus(Duration.ofDays(1)), null, null);

        // then
        assertThat(whyNot(ruled, Held.mandate(Holder.person("nora"), ruled.remedy(), Limits.upTo(euros(1)), tomorrow)))
                .isEmpty();
    }

    private Optional<Lapse> whyNot(Mandate... now) {
        return Cover.whyNot(remedy, List.of(now).stream().map(mandate -> new Cover(mandate, Given.NOTHING, NOW)).toList());
    }

    private Mandate lowered(long minor) {
        return changed(2, Limits.upTo(euros(minor)), ruled.validity());
    }

    private Mandate changed(int version, Limits limits, Validity validity) {
        return new Mandate(ruled.id(), version, ruled.holder(), ruled.remedy(), limits, validity);
    }

    private DecidedRemedy decided(long minor) {
        return new DecidedRemedy(UUID.randomUUID(), UUID.randomUUID(), 1, refund(minor), 1, null, "4711-2208",
                "The line was down.",
                "nora", "Nora Smit", NOW, ruled.id(), ruled.version(), RemedyState.PENDING, null, null, null, null);
    }
}
