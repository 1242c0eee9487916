package io.amends.journeys.standin.company;

import java.util.Map;
import java.util.function.Supplier;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;

/** What the company's system says when something goes wrong; each question has its own "no". */
record BadDay(Supplier<Answer> no) implements Mishaps.Refusals {

    @Override
    public Answer fail() {
        return Answer.error(500, "out-of-order");
    }

    @Override
    public Answer rateLimit() {
        return Answer.error(429, "too-many-requests").with(Map.of("Retry-After", "1"));
    }

    @Override
    public Answer reject() {
        return no.get();
    }
}
