/** What is known about a kind of trouble: how it shows, what to check, what makes it good. */
@NullMarked
package io.amends.tickets.playbook.domain;

import org.jspecify.annotations.NullMarked;
