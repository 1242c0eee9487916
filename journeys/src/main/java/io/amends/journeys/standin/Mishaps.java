package io.amends.journeys.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

import io.vertx.ext.web.RoutingContext;

/** The mishaps that a test has in store for the next calls, in the order in which it asked for them. */
public final class Mishaps {

    private final Deque<Mishap> planned = new ArrayDeque<>();
    private boolean outage;

    public void failNext(int calls) {
        plan(calls, Mishap.FAIL);
    }

    public void rateLimitNext(int calls) {
        plan(calls, Mishap.RATE_LIMIT);
    }

    public void rejectNext(int calls) {
        plan(calls, Mishap.REJECT);
    }

    public void hangNext(int calls) {
        plan(calls, Mishap.HANG);
    }

    public void loseAnswerNext(int calls) {
        plan(calls, Mishap.LOSE_ANSWER);
    }

    /** Every call fails until {@link #recover()}. */
    public synchronized void outage() {
        outage = true;
    }

    /** All is well again, and whatever was planned is forgotten. */
    public synchronized void recover() {
        outage = false;
        planned.clear();
    }

    /** Lets the call through, or has the mishap that is due happen to it. */
    public void happenTo(RoutingContext call, Supplier<Answer> normally, Refusals refusals) {
        switch (take()) {
            case NONE -> normally.get().send(call);
            case FAIL -> refusals.fail().send(call);
            case RATE_LIMIT -> refusals.rateLimit().send(call);
            case REJECT -> refusals.reject().send(call);
            case HANG -> {
                // silence, until the caller's own deadline ends it
            }
            case LOSE_ANSWER -> {
                Answer ignored = normally.get();
                call.request().connection().close();
            }
        }
    }

    private synchronized void plan(int calls, Mishap mishap) {
        for (int call = 0; call < calls; call++) {
            planned.add(mishap);
        }
    }

    private synchronized Mishap take() {
        if (outage) {
            return Mishap.FAIL;
        }
        return planned.isEmpty() ? Mishap.NONE : planned.remove();
    }

    /** How a system words its refusals. */
    public interface Refusals {

        Answer fail();

        Answer rateLimit();

        Answer reject();
    }
}
