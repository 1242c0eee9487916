package io.amends.journeys.standin.company;

import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.amends.journeys.standin.Answer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A system as bad as they come: it fails, hangs, breaks off, talks nonsense and loses answers, each by chance, one seed one
 * sequence
 * for every order. And its guard against doubles has a hole: two calls under one key at the same time are both carried out, so
 * that
 * it is up to the caller never to make them.
 */
final class BadTimes {

    private static final int WORK_MILLIS = 20;
    private static final int MORE_WORK_MILLIS = 40;
    private static final int LATER_MILLIS = 700;
    private static final JsonObject PENDING = JsonObject.of("status", "pending");

    private final EffectLog log;
    private final long seed;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Set<String> takenOn = ConcurrentHashMap.newKeySet();

    BadTimes(EffectLog log, long seed) {
        this.log = log;
        this.seed = seed;
    }

    void order(RoutingContext call, RemedyOrder order, Supplier<Answer> rejection) {
        var chance = chance("order " + order.amount());
        var fate = Fate.ofOrder(chance);
        switch (fate) {
            case NONE -> work(call, order, answer -> answer.send(call));
            case LOST -> {
                var loss = Fate.ofLoss(chance);
                work(call, order, answer -> happen(loss, call));
            }
            case LATER -> later(call, order);
            case REJECT -> rejection.get().send(call);
            default -> happen(fate, call);
        }
    }

    void question(RoutingContext call, String remedyId, Supplier<Answer> answer) {
        var fate = Fate.ofQuestion(chance("question " + remedyId));
        if (fate != Fate.NONE) {
            happen(fate, call);
        } else if (log.outcomeOf(remedyId).isEmpty() && takenOn.contains(remedyId)) {
            Answer.of(200, PENDING).send(call);
        } else {
            answer.get().send(call);
        }
    }

    private void later(RoutingContext call, RemedyOrder order) {
        if (takenOn.add(order.remedyId())) {
            call.vertx().setTimer(LATER_MILLIS, timer -> log.execute(order));
        }
        Answer.of(202, PENDING).send(call);
    }

    // It looks whether it has done so already, and then takes its time: that is the hole.
    private void work(RoutingContext call, RemedyOrder order, Consumer<Answer> then) {
        if (log.outcomeOf(order.remedyId()).isPresent() || takenOn.contains(order.remedyId())) {
            then.accept(log.execute(order).answer());
            return;
        }
        int millis = WORK_MILLIS + Math.floorMod(order.remedyId().hashCode(), MORE_WORK_MILLIS);
        call.vertx().setTimer(millis, timer -> {
            // Whoever has given up is no twin: only two who are there at the same time slip through.
            var outcome = call.response().closed() ? log.execute(order) : log.executeUnguarded(order);
            then.accept(outcome.answer());
        });
    }

    private static void happen(Fate fate, RoutingContext call) {
        switch (fate) {
            case ERROR -> Answer.error(500, "out-of-order").send(call);
            case RATE_LIMIT -> Answer.error(429, "too-many-requests").with(Map.of("Retry-After", "1")).send(call);
            case GARBAGE -> call.response().putHeader("Content-Type", "application/json").end("{\"status\":\"<html>\\u0000");
            case CUT_OFF -> {
                call.response().putHeader("Content-Length", "200").write("{\"status\":\"exec");
                call.request().connection().close();
            }
            case HANG -> {
                // silence, until the caller's own deadline ends it
            }
            case NONE, LATER, REJECT, LOST -> throw new IllegalArgumentException(fate + " is no bad answer");
        }
    }

    private SplittableRandom chance(String what) {
        int turn = calls.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
        return new SplittableRandom(seed * 1_000_003 + what.hashCode() * 31L + turn).split();
    }
}
