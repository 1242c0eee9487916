package io.amends.tickets.remedy.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of remedy; an explanation is one too, so that there is always something to give. */
public enum RemedyType {

    WORDS,
    REFUND,
    VOUCHER,
    CREDIT;

    public static Optional<RemedyType> of(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** Its name on the wire, e.g. {@code refund}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasAmount() {
        return this != WORDS;
    }
}
