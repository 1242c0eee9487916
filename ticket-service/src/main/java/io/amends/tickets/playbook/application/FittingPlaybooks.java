package io.amends.tickets.playbook.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.playbook.domain.Playbook;

/** Finds the playbooks for what a customer wrote (B18), so that nobody has to search for them at night. */
@ApplicationScoped
public class FittingPlaybooks {

    private static final int AT_MOST = 3;

    private final Playbooks playbooks;

    FittingPlaybooks(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** The best first; none when nothing in the text points to one. */
    public List<Playbook> forText(String text, Locale locale) {
        return playbooks.in(locale).stream()
                .map(playbook -> new Candidate(playbook, playbook.hints().in(text)))
                .filter(candidate -> candidate.hints > 0)
                .sorted(Comparator.comparingInt(Candidate::hints).reversed())
                .limit(AT_MOST)
                .map(Candidate::playbook)
                .toList();
    }

    /** The same playbook in another language. */
    public Playbook translated(Playbook playbook, Locale locale) {
        return playbooks.in(locale).stream()
                .filter(other -> other.id().equals(playbook.id()))
                .findFirst()
                .orElse(playbook);
    }

    private record Candidate(Playbook playbook, int hints) {
    }
}
