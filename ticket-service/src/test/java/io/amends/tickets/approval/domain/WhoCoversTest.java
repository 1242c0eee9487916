package io.amends.tickets.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyTypes;

@DisplayName("B8 Who is asked")
class WhoCoversTest {

    private static final Mandate PEER = upTo(5000, Holder.person("peer"));
    private static final Mandate LEAD = upTo(10_000, Holder.person("lead"));
    private static final Mandate OTHER_LEAD = upTo(10_000, Holder.role("lead"));
    private static final Mandate MANAGER = upTo(50_000, Holder.role("manager"));
    private static final List<Mandate> ALL = List.of(PEER, LEAD, OTHER_LEAD, MANAGER);

    @Test
    @DisplayName("the holders of the lowest mandate that covers all of it, and nobody above them")
    void asksTheLowest() {
        assertThat(question(3000, 8000, 5000).among(ALL, Map.of())).containsExactly(LEAD.holder(), OTHER_LEAD.holder());
    }

    @Test
    @DisplayName("nobody whose mandate covers the rest but not the whole: a decision is not split to get past a limit")
    void doesNotAskWhoCoversTheRestOnly() {
        assertThat(question(3000, 8000, 5000).among(List.of(PEER), Map.of())).isEmpty();
    }

    @Test
    @DisplayName("nobody for whom the customer got too much before")
    void countsWhatTheCustomerGotBefore() {
        // given
        var before = Map.of(LEAD.id(), new Given(2500, 0, 1), OTHER_LEAD.id(), new Given(2000, 0, 1));

        // when, then: 20 euro before, 50 at once and 30 more make 100; 25 make more
        assertThat(question(3000, 8000, 5000).among(ALL, before)).containsExactly(OTHER_LEAD.holder());
    }

    @Test
    @DisplayName("after some patience those of the next higher mandate, what was given at once then being counted")
    void asksTheNext() {
        // given
        var counted = Map.of(LEAD.id(), new Given(5000, 0, 1), MANAGER.id(), new Given(5000, 0, 1));
        var question = new WhoCovers(subject(3000, 8000), euro(0), List.of(LEAD.holder(), OTHER_LEAD.holder()));

        // when, then
        assertThat(question.among(ALL, counted)).containsExactly(MANAGER.holder());
    }

    @Test
    @DisplayName("nobody when nobody covers it")
    void findsNobody() {
        assertThat(question(90_000, 90_000, 0).among(ALL, Map.of())).isEmpty();
    }

    private static WhoCovers question(long amount, long total, long uncounted) {
        return new WhoCovers(subject(amount, total), euro(uncounted), List.of());
    }

    private static Subject subject(long amount, long total) {
        return new Subject(new UUID(0, 7), 1, new Remedy(RemedyTypes.REFUND, euro(amount)), euro(total), "4711-2208");
    }

    private static Mandate upTo(long minor, Holder holder) {
        return new Mandate(UUID.randomUUID(), 1, holder, RemedyTypes.REFUND, Limits.upTo(euro(minor)),
                Validity.since(Instant.EPOCH));
    }

    private static Money euro(long minor) {
        return new Money(minor, "EUR");
    }
}
