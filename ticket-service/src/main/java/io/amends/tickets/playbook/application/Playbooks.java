package io.amends.tickets.playbook.application;

import java.util.List;
import java.util.Locale;

import io.amends.tickets.playbook.domain.Playbook;

/** All playbooks, in memory. */
public interface Playbooks {

    /** In the order in which people see them; in English where a language is not ours. */
    List<Playbook> in(Locale locale);
}
