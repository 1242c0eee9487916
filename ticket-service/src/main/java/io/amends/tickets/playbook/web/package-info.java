/** Playbooks over REST. */
@NullMarked
package io.amends.tickets.playbook.web;

import org.jspecify.annotations.NullMarked;
