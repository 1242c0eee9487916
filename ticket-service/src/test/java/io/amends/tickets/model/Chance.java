package io.amends.tickets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import io.amends.tickets.model.Step.Reach;
import io.amends.tickets.model.Step.ToWhom;
import io.amends.tickets.model.Step.What;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Steps as they come. The same seed, the same steps. Amounts keep close to the limits, where rules go wrong. */
final class Chance {

    private static final List<Long> AMOUNTS = List.of(1L, 999L, 1000L, 1001L, 2500L, 4999L, 5000L, 5001L, 8000L, 10_000L);
    private static final List<Long> LIMITS = List.of(1000L, 2500L, 5000L, 10_000L, 15_000L);
    private static final List<RemedyType> TYPES = List.of(RemedyTypes.REFUND, RemedyTypes.REFUND, RemedyTypes.VOUCHER);
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "USD");
    private static final List<String> ROLES = List.of("community-manager", "manager", "agent");
    private static final List<RemedyState> OUTCOMES = List.of(RemedyState.EXECUTED, RemedyState.EXECUTED, RemedyState.EXECUTED,
            RemedyState.REJECTED, RemedyState.FAILED, RemedyState.UNKNOWN);
    private static final List<Integer> WAITS = List.of(1, 30, 240, 719, 720, 1440, 4000);
    private static final List<Integer> HOURS = List.of(12, 24, 48);

    private final Random random;
    private final List<Supplier<Step>> kinds = new ArrayList<>();

    Chance(long seed) {
        random = new Random(seed);
        often(6, this::mandating);
        often(1, () -> new Step.Withdraw(number(Step.SLOTS)));
        often(5, () -> new Step.Wait(any(WAITS)));
        often(1, () -> new Step.Claim(ticket(), who()));
        often(1, () -> new Step.Reply(ticket(), who()));
        often(7, () -> new Step.LookUp(ticket(), who(), number(Step.CUSTOMERS)));
        often(18, () -> new Step.Decide(ticket(), who(), what()));
        often(16, () -> new Step.Ask(ticket(), who(), what()));
        often(12, () -> new Step.AnswerRequest(ticket(), any(List.of(Who.values())), random.nextInt(4) > 0));
        often(1, () -> new Step.TakeBack(ticket(), who()));
        often(2, () -> new Step.PatienceEnds(ticket()));
        often(1, () -> new Step.Expire(ticket()));
        often(18, () -> new Step.Tell(ticket(), number(3), any(OUTCOMES)));
        often(5, () -> new Step.ConfirmReturn(ticket(), who()));
        often(5, () -> new Step.ComeBack(ticket()));
        often(5, () -> new Step.QuestionSent(ticket()));
        often(1, () -> new Step.Silent(ticket(), random.nextBoolean()));
        often(8, () -> new Step.Says(ticket(), any(List.of(Opinion.values()))));
        often(1, () -> new Step.SayNotSolved(ticket(), who()));
        often(1, () -> new Step.AskAgain(ticket(), who()));
        often(1, () -> random.nextBoolean() ? new Step.SetAside(ticket(), who()) : new Step.Override(ticket(), who()));
    }

    List<Step> steps(int count) {
        var steps = new ArrayList<Step>(count);
        steps.add(usual(0, "community-manager", 5000));
        steps.add(usual(1, "manager", 10_000));
        for (int i = 2; i < count; i++) {
            steps.add(any(kinds).get());
        }
        return steps;
    }

    private static Step usual(int slot, String role, long limit) {
        return new Step.Mandating(slot, new ToWhom(role, null), RemedyTypes.REFUND, "EUR",
                new Reach(limit, limit, 24, 0, 0, 24), -60, 0);
    }

    private void often(int times, Supplier<Step> kind) {
        for (int i = 0; i < times; i++) {
            kinds.add(kind);
        }
    }

    private Step mandating() {
        var reach = new Reach(any(LIMITS), any(LIMITS), any(HOURS), sometimes(any(LIMITS)),
                sometimes(1L + number(2)).intValue(), any(HOURS));
        return new Step.Mandating(number(Step.SLOTS), holder(), any(TYPES), any(CURRENCIES), reach,
                random.nextInt(4) == 0 ? number(600) : -number(600), sometimes(1L + number(2000)).intValue());
    }

    private ToWhom holder() {
        return random.nextInt(3) == 0 ? new ToWhom(null, who()) : new ToWhom(any(ROLES), null);
    }

    private What what() {
        return random.nextInt(8) == 0 ? What.WORDS : new What(any(TYPES), any(CURRENCIES), any(AMOUNTS));
    }

    private Long sometimes(Long value) {
        return random.nextInt(3) == 0 ? value : 0L;
    }

    private int ticket() {
        return number(Step.TICKETS);
    }

    // Nora works most of the night.
    private Who who() {
        return random.nextInt(3) > 0 ? Who.NORA : any(List.of(Who.values()));
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
