package io.amends.tickets.reply.application;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;

/** Drafts texts to customers, in their language as far as the network guessed it. */
@ApplicationScoped
public class Letters {

    private final Texts texts;

    Letters(Texts texts) {
        this.texts = texts;
    }

    /** Signs with a human name (B13), once. */
    public String signed(String text, String name) {
        String signature = "^" + firstName(name);
        return text.endsWith(signature) ? text : text.strip() + " " + signature;
    }

    /** By which the sponsor comes back to the customer (A19); says nothing that is not everybody's to know (A14). */
    public String returnMessage(String customerName, String sponsorName, @Nullable String language, int attempt) {
        // Worded anew on a later attempt: a network refuses the same text twice, and a person would find it odd.
        var key = attempt == 1 ? "letter.return" : "letter.return-again";
        return signed(texts.get(locale(language), key, firstName(customerName)), sponsorName);
    }

    /** Who takes part from now on (A16), by the names that customers read under replies. */
    public String introduction(String customerName, String solverName, String name, @Nullable String language) {
        return signed(texts.get(locale(language), "letter.introduction", firstName(customerName), firstName(solverName)), name);
    }

    /** Automatic, and says so (B13). */
    public String reminder(String customerName, @Nullable String language, int reminder) {
        var key = reminder == 1 ? "letter.reminder.first" : "letter.reminder.next";
        return texts.get(locale(language), key, firstName(customerName));
    }

    public String askAgain(String customerName, String sponsorName, @Nullable String language) {
        return signed(texts.get(locale(language), "letter.ask-again", firstName(customerName)), sponsorName);
    }

    /** The same asked by a machine, which says so (B13). */
    public String askOnceMore(String customerName, @Nullable String language) {
        return texts.get(locale(language), "letter.ask-once-more", firstName(customerName));
    }

    /** How a question goes on that can be answered with a tap. */
    public String link(String link, @Nullable String language) {
        return texts.get(locale(language), "letter.link", link);
    }

    /** What the customer picked there, told as if they had written it. */
    public String choice(Enum<?> choice, @Nullable String language) {
        return texts.get(locale(language), "verdict-page.said." + choice);
    }

    /** While it is not known yet whether a remedy has taken effect. */
    public String underWay(String customerName, String sponsorName, @Nullable String language) {
        return signed(texts.get(locale(language), "letter.under-way", firstName(customerName)), sponsorName);
    }

    private static Locale locale(@Nullable String language) {
        return language != null && language.startsWith("nl") ? Languages.DUTCH : Locale.ENGLISH;
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
