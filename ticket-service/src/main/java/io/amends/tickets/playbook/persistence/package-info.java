/** Playbooks as files. */
@NullMarked
package io.amends.tickets.playbook.persistence;

import org.jspecify.annotations.NullMarked;
