package io.amends.tickets.executor.application;

import java.util.Locale;

/**
 * One thing that was found when a system was tried.
 *
 * @param detail a figure or code that goes into its words; empty when there is none
 */
public record Finding(Code what, String detail) {

    public static Finding that(Code what) {
        return new Finding(what, "");
    }

    public String code() {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isGood() {
        return what.isGood;
    }

    public enum Code {

        REACHED(true),
        SIGNATURE_ACCEPTED(true),
        KEY_ACCEPTED(true),
        REFUSES_A_WRONG_SIGNATURE(true),
        TELLS_WHAT_IT_NEVER_HEARD_OF(true),
        KNOWS_THE_SAME_KEY(true),
        IN_TIME(true),
        NOBODY_IS_CALLED(true),
        UNREACHABLE(false),
        NO_SUCH_NAME(false),
        NOT_TRIED(false),
        ADDRESS_NOT_ALLOWED(false),
        CERTIFICATE(false),
        REDIRECTS(false),
        NO_SECRET(false),
        SIGNATURE_NOT_ACCEPTED(false),
        KEY_NOT_ACCEPTED(false),
        TAKES_ANY_SIGNATURE(false),
        DOES_NOT_TELL_WHAT_IT_NEVER_HEARD_OF(false),
        DOES_NOT_KNOW_THE_SAME_KEY(false),
        CONFIRMS_ANOTHER_AMOUNT(false),
        UNCLEAR_ANSWER(false),
        NO_ANSWER_IN_TIME(false),
        SLOW(false);

        private final boolean isGood;

        Code(boolean isGood) {
            this.isGood = isGood;
        }
    }
}
