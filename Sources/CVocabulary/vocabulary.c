#include "vocabulary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "data/words.tsv"
};
static const unsigned char classes[] = {
#embed "data/classes.tsv"
};
static const unsigned char predicates[] = {
#embed "data/predicates.tsv"
};
static const unsigned char nominals[] = {
#embed "data/nominals.tsv"
};
static const unsigned char phrases[] = {
#embed "data/phrases.tsv"
};
static const unsigned char cues[] = {
#embed "data/cues.tsv"
};
static const unsigned char hints[] = {
#embed "data/hints.tsv"
};
static const unsigned char qualifiers[] = {
#embed "data/qualifiers.tsv"
};
static const unsigned char agents[] = {
#embed "data/agents.tsv"
};
static const unsigned char roles[] = {
#embed "data/roles.tsv"
};
static const unsigned char statuses[] = {
#embed "data/statuses.tsv"
};
static const unsigned char opposites[] = {
#embed "data/opposites.tsv"
};
static const unsigned char substances[] = {
#embed "data/substances.tsv"
};
static const unsigned char conditions[] = {
#embed "data/conditions.tsv"
};
static const unsigned char targets[] = {
#embed "data/targets.tsv"
};
static const unsigned char populations[] = {
#embed "data/populations.tsv"
};
static const unsigned char authorities[] = {
#embed "data/authorities.tsv"
};

static const stet_data_file files[] = {
    {"words.tsv", words, sizeof words},
    {"classes.tsv", classes, sizeof classes},
    {"predicates.tsv", predicates, sizeof predicates},
    {"nominals.tsv", nominals, sizeof nominals},
    {"phrases.tsv", phrases, sizeof phrases},
    {"cues.tsv", cues, sizeof cues},
    {"hints.tsv", hints, sizeof hints},
    {"qualifiers.tsv", qualifiers, sizeof qualifiers},
    {"agents.tsv", agents, sizeof agents},
    {"roles.tsv", roles, sizeof roles},
    {"statuses.tsv", statuses, sizeof statuses},
    {"opposites.tsv", opposites, sizeof opposites},
    {"substances.tsv", substances, sizeof substances},
    {"conditions.tsv", conditions, sizeof conditions},
    {"targets.tsv", targets, sizeof targets},
    {"populations.tsv", populations, sizeof populations},
    {"authorities.tsv", authorities, sizeof authorities},
};

size_t stet_data_file_count(void) { return sizeof files / sizeof files[0]; }

stet_data_file stet_data_file_at(size_t index) { return files[index]; }
