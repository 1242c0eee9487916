package io.amends.tickets.remedy.domain;

/** Words with an amount, or anything else without a positive one. */
public class MalformedRemedy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedRemedy() {
        super("Words have no amount, every other remedy has a positive one");
    }
}
