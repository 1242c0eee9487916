package io.amends.tickets.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyTypes;

class ApprovalTest {

    private static final Instant AT_TWO = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant AT_BREAKFAST = Instant.parse("2026-11-21T07:00:00Z");
    private static final Party TOM = new Party("tom", "Tom Bakker");
    private static final Party NORA = new Party("nora", "Nora Smit");

    static Stream<Settlement> settlements() {
        return Stream.of(Settlement.granted(TOM, UUID.randomUUID(), AT_BREAKFAST),
                Settlement.granted(null, UUID.randomUUID(), AT_BREAKFAST),
                Settlement.refused(TOM, "No.", AT_BREAKFAST),
                Settlement.expired(AT_BREAKFAST),
                Settlement.voided(VoidReason.CUSTOMER_CHANGED, null, AT_BREAKFAST));
    }

    static Stream<List<Settlement>> pairs() {
        return settlements().flatMap(first -> settlements().map(then -> List.of(first, then)));
    }

    @ParameterizedTest
    @MethodSource("settlements")
    @DisplayName("B8 A request that waits can be settled in each way")
    void isSettled(Settlement how) {
        // when
        var settled = waiting().settled(how);

        // then
        assertThat(settled).map(Approval::state).contains(how.as());
        assertThat(settled).map(Approval::settlement).contains(how);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("B8 A request is good for one answer: whatever settled it, nothing settles it again")
    void isSettledOnce(List<Settlement> pair) {
        // given
        var settled = waiting().settled(pair.getFirst()).orElseThrow();

        // when
        var again = settled.settled(pair.getLast());

        // then
        assertThat(again).isEmpty();
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(nullValues = "may", value = {
            "tom,  manager,           may",
            "lena, manager,           may",
            "omar, agent,             may",
            "nora, manager,           YOUR_OWN",
            "nora, community-manager, YOUR_OWN",
            "milan, community-manager, NOT_ASKED" })
    @DisplayName("B8 Who was asked may answer, by role or by name; nobody says yes to herself, whatever her roles")
    void isAnsweredByWhoWasAsked(String person, String role, Objection expected) {
        assertThat(waiting().objection(person, Set.of(role))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("B8 Why nobody can answer any more is told apart")
    void saysWhyItIsOver() {
        assertThat(settlements().map(how -> waiting().settled(how).orElseThrow().objection("tom", Set.of("manager"))))
                .containsExactly(Optional.of(Objection.ANSWERED), Optional.of(Objection.ANSWERED),
                        Optional.of(Objection.ANSWERED), Optional.of(Objection.EXPIRED), Optional.of(Objection.VOID));
    }

    @Test
    @DisplayName("B8 The asker cannot be the one who answers, even by a mistake of the program; taking it back is hers")
    void isNeverAnsweredByTheAsker() {
        assertThatThrownBy(() -> waiting().settled(Settlement.granted(NORA, UUID.randomUUID(), AT_BREAKFAST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> waiting().settled(Settlement.refused(NORA, null, AT_BREAKFAST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(waiting().settled(Settlement.voided(VoidReason.WITHDRAWN, NORA, AT_BREAKFAST))).isPresent();
    }

    @ParameterizedTest(name = "attempt {0}, customer {1}: {2}")
    @CsvSource(nullValues = "the same", value = {
            "1, 4711-2208, the same",
            "2, 4711-2208, ATTEMPT_CHANGED",
            "1, 1000-0001, CUSTOMER_CHANGED",
            "1, ,          CUSTOMER_CHANGED" })
    @DisplayName("B8 A request is bound to its attempt and customer")
    void isBoundToItsSubject(int attempt, String customer, VoidReason expected) {
        assertThat(waiting().changed(attempt, customer)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("B20 The deputy is asked too, once, and only while an answer is waited for")
    void asksTheDeputyToo() {
        // when
        var both = waiting().askedToo(List.of(Holder.role("manager"), Holder.person("chief")), AT_BREAKFAST).orElseThrow();

        // then
        assertThat(both.asked()).extracting(asked -> asked.holder().name()).containsExactly("manager", "omar", "chief");
        assertThat(both.objection("chief", Set.of())).isEmpty();
        assertThat(both.askedToo(List.of(Holder.person("chief")), AT_BREAKFAST)).isEmpty();
        assertThat(both.settled(Settlement.expired(AT_BREAKFAST)).orElseThrow()
                .askedToo(List.of(Holder.person("board")), AT_BREAKFAST)).isEmpty();
    }

    @Test
    @DisplayName("B30 What was given at once is the rest of the total, and may be nothing")
    void knowsWhatWasGiven() {
        assertThat(subject(3000, 8000).given()).isEqualTo(euro(5000));
        assertThat(subject(8000, 8000).given()).isEqualTo(euro(0));
        assertThatThrownBy(() -> subject(8001, 8000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Approval waiting() {
        return new Approval(UUID.randomUUID(), subject(3000, 8000), NORA, "The line was down.",
                List.of(new Asked(Holder.role("manager"), AT_TWO), new Asked(Holder.person("omar"), AT_TWO)), AT_TWO,
                AT_BREAKFAST, null);
    }

    private static Subject subject(long amount, long total) {
        return new Subject(new UUID(0, 7), 1, new Remedy(RemedyTypes.REFUND, euro(amount)), euro(total), "4711-2208");
    }

    private static Money euro(long minor) {
        return new Money(minor, "EUR");
    }
}
