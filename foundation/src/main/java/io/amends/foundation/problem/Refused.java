package io.amends.foundation.problem;

import java.util.List;
import java.util.Map;

/**
 * A request that is answered with a problem document.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refused(int status, String code, Object... arguments) {
        this(new Refusal(status, code, List.of(arguments), Map.of()));
    }

    public Refusal refusal() {
        return refusal;
    }

    /**
     * Why, and what goes with it.
     *
     * @param code key of the texts in {@code messages.properties}
     * @param arguments values for the placeholders of the texts
     * @param members facts for programs
     */
    public record Refusal(int status, String code, List<Object> arguments, Map<String, Object> members) {

        /** One that says it all with its code. */
        public static Refusal plain(int status, String code) {
            return new Refusal(status, code, List.of(), Map.of());
        }
    }
}
