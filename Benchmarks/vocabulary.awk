# Prints a vocabulary of 25,000 terms with a synonym each, the same one on every run: names put together
# from 25 beginnings, 40 middles and 25 endings. Half of them are substances, half conditions.
BEGIN {
  heads = "ab ac al am an ar bel bor cal cet dar dex el fen gal hal in kar lev mel nor ox pra ril tal"
  middles = "a abi ade afo agu ami ara ato axi eba ecu edo efi ela emo ena era eso eta evi"
  middles = middles " iba ico ido ifa ila imu ino ira iso ita oba oco odi ofe ola omi ona ora oti uva"
  drugs = "cillin dipine fexine lol mab mycin nazole olone parin pril sartan statin tidine"
  ills = "algia dermia emia itis oma opathy osis penia plasia rrhage stenosis trophy"
  h = split(heads, head, " ")
  m = split(middles, middle, " ")
  d = split(drugs, drug, " ")
  i = split(ills, ill, " ")
  print "name,type,identifier,synonyms"
  for (a = 1; a <= h; a++)
    for (b = 1; b <= m; b++)
      for (c = 1; c <= d + i; c++) {
        isDrug = c <= d
        stem = head[a] middle[b]
        name = stem (isDrug ? drug[c] : ill[c - d])
        number = ++count
        if (isDrug)
          printf "%s,Substance,GEN:%06d,%s hydrochloride\n", name, number, name
        else
          printf "%s,Condition,GEN:%06d,chronic %s\n", name, number, name
      }
}
