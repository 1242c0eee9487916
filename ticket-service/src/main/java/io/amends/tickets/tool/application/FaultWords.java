package io.amends.tickets.tool.application;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.tool.domain.Fault;
import io.amends.tickets.tool.domain.Label;

/** Says in the reader's language what is wrong. */
@ApplicationScoped
public class FaultWords {

    private final Texts texts;

    public FaultWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Fault fault, Locale locale) {
        return texts.get(locale, "fault." + fault.code(), fault.arguments().stream()
                .map(argument -> argument instanceof Label label ? label.in(locale) : argument)
                .toArray());
    }
}
