-- Which customers and contacts the people who work here are themselves: nobody gives money to herself.

create table staff_customer (
    person_id       text not null,
    customer_number text not null,
    primary key (person_id, customer_number)
);

create table staff_handle (
    person_id text not null,
    network   text not null,
    handle    text not null,
    primary key (person_id, network, handle)
);
