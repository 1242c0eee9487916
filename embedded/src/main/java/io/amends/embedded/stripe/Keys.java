package io.amends.embedded.stripe;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.stripe.StandInStripe.Answer;

/** The first answer under each key, for as long as keys are remembered. */
final class Keys {

    private final Map<String, Kept> kept = new HashMap<>();

    synchronized Answer once(@Nullable String key, String form, Supplier<Answer> first) {
        if (key == null) {
            return first.get();
        }
        var known = kept.get(key);
        if (known != null) {
            return known.form.equals(form) ? known.answer.replayed() : Answer.error(400, "idempotency_error", null);
        }
        var answer = first.get();
        if (answer.status() == 200 || answer.status() >= 500) {
            kept.put(key, new Kept(form, answer));
        }
        return answer;
    }

    synchronized void forget() {
        kept.clear();
    }

    private record Kept(String form, Answer answer) {
    }
}
