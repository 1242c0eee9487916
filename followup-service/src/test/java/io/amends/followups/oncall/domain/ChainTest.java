package io.amends.followups.oncall.domain;

import static io.amends.followups.oncall.domain.Rotas.AMSTERDAM;
import static io.amends.followups.oncall.domain.Rotas.MILAN;
import static io.amends.followups.oncall.domain.Rotas.NORA;
import static io.amends.followups.oncall.domain.Rotas.TOM;
import static io.amends.followups.oncall.domain.Rotas.always;
import static io.amends.followups.oncall.domain.Rotas.away;
import static io.amends.followups.oncall.domain.Rotas.local;
import static io.amends.followups.oncall.domain.Rotas.nights;
import static io.amends.followups.oncall.domain.Rotas.period;
import static io.amends.followups.oncall.domain.Rotas.plan;
import static io.amends.followups.oncall.domain.Rotas.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.PagingPolicy.Course;
import io.amends.followups.oncall.domain.PagingPolicy.Course.Ask;
import io.amends.followups.oncall.domain.PagingPolicy.Course.NobodyAnswers;
import io.amends.followups.timer.domain.TicketId;

class ChainTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), AMSTERDAM);
    private static final PagingPolicy POLICY = new PagingPolicy(Duration.ofMinutes(5), 2, Duration.ofMinutes(30), QUIET);
    private static final Instant FRIDAY_23H = local("2026-11-27T23:00");
    private static final Instant FRIDAY_20H = local("2026-11-27T20:00");

    @Test
    @DisplayName("A15 B16 Who is on duty is paged first, then the deputy, then those who are off, the next first")
    void goesFromDutyToDeputyToTheNext() {
        var plan = plan(nights(MONDAY, NORA, MILAN), always(2, MONDAY, TOM));
        assertThat(Chain.at(FRIDAY_20H, plan, QUIET)).containsExactly(awake(MILAN), awake(TOM), awake(NORA));
    }

    @Test
    @DisplayName("B16 Who is off is left in peace at night, and it is said when they are not")
    void knowsWhoSleeps() {
        var plan = plan(nights(MONDAY, NORA, MILAN), always(2, MONDAY, TOM));
        assertThat(Chain.at(FRIDAY_23H, plan, QUIET)).containsExactly(awake(MILAN), awake(TOM), asleep(NORA));
    }

    @Test
    @DisplayName("B16 Who is away is not paged at all")
    void leavesOutWhoIsAway() {
        var plan = with(plan(nights(MONDAY, NORA, MILAN)), away(TOM, period("2026-11-27T00:00", "2026-11-28T00:00")));
        assertThat(Chain.at(FRIDAY_23H, plan, QUIET)).containsExactly(awake(MILAN), asleep(NORA));
    }

    @Test
    @DisplayName("B16 With nobody on duty the next one is paged")
    void pagesTheNextWhenNobodyIsOnDuty() {
        var plan = plan(nights(MONDAY, NORA, MILAN));
        assertThat(Chain.at(local("2026-11-29T12:00"), plan, QUIET)).startsWith(awake(MILAN), awake(NORA));
    }

    @Test
    @DisplayName("B16 Those who sleep are woken only when everybody else was paged as often as it is worth")
    void wakesOnlyWhenNobodyElseAnswers() {
        var chain = List.of(awake(MILAN), awake(TOM), asleep(NORA));
        assertThat(asked(chain, 5)).containsExactly("milan", "tom", "milan", "tom", "nora over quiet hours");
    }

    @Test
    @DisplayName("B16 Where there is nobody else, whoever sleeps is paged, and it is said")
    void wakesWhenThereIsNobodyElse() {
        assertThat(asked(List.of(asleep(NORA), asleep(TOM)), 2)).containsExactly("nora over quiet hours",
                "tom over quiet hours");
    }

    @Test
    @DisplayName("B16 When nobody answers the managers are told, and it begins again")
    void beginsAgain() {
        // given
        var page = after(List.of(awake(MILAN)), 2);

        // when
        var course = POLICY.next(page, List.of(awake(MILAN)));

        // then
        assertThat(course).isEqualTo(new NobodyAnswers(3));
        assertThat(POLICY.next(inRound(page, 3), List.of(awake(MILAN)))).isEqualTo(new Ask(awake(MILAN), 3));
    }

    @Test
    @DisplayName("B16 Without anybody at all the managers are told")
    void hasNobody() {
        assertThat(POLICY.next(page(), List.of())).isEqualTo(new NobodyAnswers(2));
    }

    @Test
    @DisplayName("B8 Nobody is ever woken for money")
    void wakesNobodyForMoney() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::name))
                .noneMatch(reason -> reason.matches(".*(APPROVAL|MONEY|MANDATE|LIMIT|BUDGET|DECISION).*"));
    }

    private static List<String> asked(List<Candidate> chain, int steps) {
        return after(chain, steps).steps().stream()
                .map(step -> step.colleague().id() + (step.overQuietHours() ? " over quiet hours" : ""))
                .toList();
    }

    private static Page after(List<Candidate> chain, int steps) {
        var page = page();
        for (int i = 0; i < steps; i++) {
            page = step(page, POLICY.next(page, chain));
        }
        return page;
    }

    private static Page step(Page page, Course course) {
        var ask = (Ask) course;
        var steps = new ArrayList<>(page.steps());
        steps.add(new Step(UUID.randomUUID(), ask.round(), steps.size() + 1, ask.candidate().colleague(),
                ask.candidate().overQuietHours(), FRIDAY_23H, FRIDAY_23H));
        return new Page(page.id(), page.ticket(), page.reason(), page.raisedAt(), ask.round(), steps, null);
    }

    private static Page inRound(Page page, int round) {
        return new Page(page.id(), page.ticket(), page.reason(), page.raisedAt(), round, page.steps(), null);
    }

    private static Page page() {
        return Page.raised(UUID.randomUUID(), new TicketId(UUID.randomUUID()), Reason.DWELL_EXCEEDED, FRIDAY_23H);
    }

    private static Candidate awake(Colleague colleague) {
        return new Candidate(colleague, false);
    }

    private static Candidate asleep(Colleague colleague) {
        return new Candidate(colleague, true);
    }
}
