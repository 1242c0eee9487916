package io.amends.journeys.standin.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.vertx.core.json.JsonObject;

@DisplayName("The effect log")
class EffectLogTest {

    private final EffectLog log = new EffectLog(Clock.systemUTC());

    @Test
    void hasOneEffectHoweverManyAskAtOnce() throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < 50; round++) {
            RemedyOrder order = refund("remedy-" + round, 2_500);

            List<Outcome> answers = atOnce(16, () -> log.execute(order));

            assertThat(answers).containsOnly(answers.getFirst());
            outcomes.add(answers.getFirst());
        }
        assertThat(log.effects()).hasSize(50);
        assertThat(outcomes).doesNotHaveDuplicates();
    }

    @Test
    void remembersARejectionToo() {
        Outcome rejection = log.reject(refund("remedy-1", 2_500), "not today");

        assertThat(log.execute(refund("remedy-1", 2_500))).isEqualTo(rejection);
        assertThat(log.effects()).isEmpty();
    }

    @Test
    void refusesAnotherOrderUnderAUsedId() {
        log.execute(refund("remedy-1", 2_500));

        assertThat(log.execute(refund("remedy-1", 25_000))).isEqualTo(new Outcome.Conflicting());
        assertThat(log.effects()).extracting(Effect::amount).containsExactly(Money.euro(2_500));
    }

    private static RemedyOrder refund(String id, long cents) {
        return new RemedyOrder(id, "refund", Money.euro(cents), "4711-2208", new JsonObject());
    }

    private static List<Outcome> atOnce(int number, Callable<Outcome> ask) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newFixedThreadPool(number)) {
            List<Future<Outcome>> asked = new ArrayList<>();
            for (int asker = 0; asker < number; asker++) {
                asked.add(askers.submit(() -> {
                    start.await();
                    return ask.call();
                }));
            }
            start.countDown();
            List<Outcome> answers = new ArrayList<>();
            for (Future<Outcome> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
