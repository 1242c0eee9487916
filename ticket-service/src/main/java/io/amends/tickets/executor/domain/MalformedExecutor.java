package io.amends.tickets.executor.domain;

/** A system cannot be called so. */
public class MalformedExecutor extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String part;

    public MalformedExecutor(String part) {
        super("An executor cannot have these: " + part);
        this.part = part;
    }

    static void unless(boolean holds, String part) {
        if (!holds) {
            throw new MalformedExecutor(part);
        }
    }

    /** Which part of it. */
    public String part() {
        return part;
    }
}
