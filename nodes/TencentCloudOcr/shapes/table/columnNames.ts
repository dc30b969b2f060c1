import { isColumnKind } from '../values/columnKind';
import { matcherOf } from '../values/names';

/** Names of columns with words, in the languages of `values/columnKind`. */
const ofWords = matcherOf({
	words: `name, names, item, items, article, product, products, description, details, address, city, town, country, state,
		region, title, status, type, category, unit, units, remark, remarks, note, notes, comment, comments, email, e mail,
		company, customer, supplier, vendor, department, role, gender, sex, age, nationality, signature, day, month, year,
		week, from, to, size, color, brand, subject, teacher, author, owner, artikel, vorname, adresse, ort, stadt, land,
		einheit, bemerkung, abteilung, firma, kunde, nom, prenom, designation, libelle, ville, pays, unite, remarque, nombre,
		apellido, apellidos, descripcion, concepto, direccion, ciudad, pais, unidad, observaciones, nome, descricao, endereco,
		cidade, unidade, descrizione, indirizzo, citta, unita, naam, omschrijving, adres, plaats, eenheid, namn, navn,
		beskrivning, beskrivelse, nimi, kuvaus, nazwa, opis, имя, фио, наименование, название, описание, адрес, город, nama,
		keterangan, alamat, ten, dia chi`,
	endings: 'name, bezeichnung, beschreibung',
	parts: `姓名, 名称, 名稱, 名字, 品名, 商品, 项目, 項目, 内容, 內容, 规格, 規格, 单位, 單位, 備考, 备注, 備註, 说明, 說明, 地址, 住所, 城市, 国家,
		國家, 性别, 性別, 年龄, 年齢, 年齡, 职务, 職務, 部门, 部門, 部署, 类别, 類別, 类型, 類型, 状态, 狀態, 班级, 學校, 学校, 科目, 氏名, 名前, 品目, 摘要,
		件名, 이름, 성명, 품목, 품명, 내용, 비고, 규격, 단위, 주소, 구분, ชื่อ, รายการ, ที่อยู่, หน่วย, หมายเหตุ, नाम, विवरण, पता, اسم, وصف, عنوان,
		ملاحظات`,
});

/** Whether a text is known as the name of a column. */
export const isColumnName = (text: string) => ofWords.isNamed(text) || isColumnKind(text);
