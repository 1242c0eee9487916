package io.amends.tickets.remedy.domain;

/** With an amount although its tool takes none, or without a positive one although it does. */
public class MalformedRemedy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedRemedy() {
        super("An amount where its tool takes one, and a positive one");
    }
}
